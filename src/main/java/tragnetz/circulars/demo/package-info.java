@NullMarked
package tragnetz.circulars.demo;

import org.jspecify.annotations.NullMarked;
