@NullMarked
package tragnetz.networks.keysheets;

import org.jspecify.annotations.NullMarked;
