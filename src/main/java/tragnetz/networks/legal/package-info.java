@NullMarked
package tragnetz.networks.legal;

import org.jspecify.annotations.NullMarked;
