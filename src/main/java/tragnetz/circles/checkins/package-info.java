@NullMarked
package tragnetz.circles.checkins;

import org.jspecify.annotations.NullMarked;
