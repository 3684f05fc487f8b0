@NullMarked
package tragnetz.identity.passkeys;

import org.jspecify.annotations.NullMarked;
