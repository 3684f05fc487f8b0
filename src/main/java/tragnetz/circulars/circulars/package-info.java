@NullMarked
package tragnetz.circulars.circulars;

import org.jspecify.annotations.NullMarked;
