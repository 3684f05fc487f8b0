@NullMarked
package tragnetz.directory.finder;

import org.jspecify.annotations.NullMarked;
