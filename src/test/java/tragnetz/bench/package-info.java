@NullMarked
package tragnetz.bench;

import org.jspecify.annotations.NullMarked;
