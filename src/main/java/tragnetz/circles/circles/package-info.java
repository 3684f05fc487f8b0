@NullMarked
package tragnetz.circles.circles;

import org.jspecify.annotations.NullMarked;
