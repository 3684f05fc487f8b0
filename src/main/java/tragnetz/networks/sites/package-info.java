@NullMarked
package tragnetz.networks.sites;

import org.jspecify.annotations.NullMarked;
