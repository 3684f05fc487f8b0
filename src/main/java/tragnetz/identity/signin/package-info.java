@NullMarked
package tragnetz.identity.signin;

import org.jspecify.annotations.NullMarked;
