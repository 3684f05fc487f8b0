@NullMarked
package tragnetz.identity.authenticator;

import org.jspecify.annotations.NullMarked;
