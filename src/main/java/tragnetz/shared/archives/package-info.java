@NullMarked
package tragnetz.shared.archives;

import org.jspecify.annotations.NullMarked;
