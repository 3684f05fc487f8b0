@NullMarked
package tragnetz.shared.live;

import org.jspecify.annotations.NullMarked;
