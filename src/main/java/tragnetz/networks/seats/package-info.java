@NullMarked
package tragnetz.networks.seats;

import org.jspecify.annotations.NullMarked;
