@NullMarked
package tragnetz.directory.offers;

import org.jspecify.annotations.NullMarked;
