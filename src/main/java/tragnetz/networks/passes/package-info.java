@NullMarked
package tragnetz.networks.passes;

import org.jspecify.annotations.NullMarked;
