@NullMarked
package tragnetz.privacy.erasures;

import org.jspecify.annotations.NullMarked;
