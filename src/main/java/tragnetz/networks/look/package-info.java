@NullMarked
package tragnetz.networks.look;

import org.jspecify.annotations.NullMarked;
