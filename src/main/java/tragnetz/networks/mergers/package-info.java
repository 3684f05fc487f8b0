@NullMarked
package tragnetz.networks.mergers;

import org.jspecify.annotations.NullMarked;
