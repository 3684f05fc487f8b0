@NullMarked
package tragnetz.directory.facts;

import org.jspecify.annotations.NullMarked;
