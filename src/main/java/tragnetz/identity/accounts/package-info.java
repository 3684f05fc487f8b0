@NullMarked
package tragnetz.identity.accounts;

import org.jspecify.annotations.NullMarked;
