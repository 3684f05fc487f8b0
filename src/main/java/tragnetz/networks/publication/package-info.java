@NullMarked
package tragnetz.networks.publication;

import org.jspecify.annotations.NullMarked;
