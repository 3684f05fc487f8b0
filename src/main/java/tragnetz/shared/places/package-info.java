/** Places by their names and postal codes, from files: no address ever leaves the machine. */
@NullMarked
package tragnetz.shared.places;

import org.jspecify.annotations.NullMarked;
