@NullMarked
package tragnetz.circles.members;

import org.jspecify.annotations.NullMarked;
