@NullMarked
package tragnetz.circles.demo;

import org.jspecify.annotations.NullMarked;
