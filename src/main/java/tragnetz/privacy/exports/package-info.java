@NullMarked
package tragnetz.privacy.exports;

import org.jspecify.annotations.NullMarked;
