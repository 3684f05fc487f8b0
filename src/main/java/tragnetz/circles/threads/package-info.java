@NullMarked
package tragnetz.circles.threads;

import org.jspecify.annotations.NullMarked;
