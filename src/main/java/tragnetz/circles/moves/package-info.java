@NullMarked
package tragnetz.circles.moves;

import org.jspecify.annotations.NullMarked;
