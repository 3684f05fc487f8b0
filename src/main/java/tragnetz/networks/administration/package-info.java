@NullMarked
package tragnetz.networks.administration;

import org.jspecify.annotations.NullMarked;
