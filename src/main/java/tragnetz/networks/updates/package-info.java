@NullMarked
package tragnetz.networks.updates;

import org.jspecify.annotations.NullMarked;
