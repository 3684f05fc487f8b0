@NullMarked
package tragnetz.networks.handovers;

import org.jspecify.annotations.NullMarked;
