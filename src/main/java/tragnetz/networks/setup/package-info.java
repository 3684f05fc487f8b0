@NullMarked
package tragnetz.networks.setup;

import org.jspecify.annotations.NullMarked;
