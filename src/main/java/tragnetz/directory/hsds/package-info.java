@NullMarked
package tragnetz.directory.hsds;

import org.jspecify.annotations.NullMarked;
