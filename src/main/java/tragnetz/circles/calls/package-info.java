@NullMarked
package tragnetz.circles.calls;

import org.jspecify.annotations.NullMarked;
