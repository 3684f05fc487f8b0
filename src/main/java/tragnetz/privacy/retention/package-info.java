@NullMarked
package tragnetz.privacy.retention;

import org.jspecify.annotations.NullMarked;
