@NullMarked
package tragnetz.networks.moves;

import org.jspecify.annotations.NullMarked;
