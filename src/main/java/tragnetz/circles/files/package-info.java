@NullMarked
package tragnetz.circles.files;

import org.jspecify.annotations.NullMarked;
