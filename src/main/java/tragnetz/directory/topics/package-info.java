@NullMarked
package tragnetz.directory.topics;

import org.jspecify.annotations.NullMarked;
