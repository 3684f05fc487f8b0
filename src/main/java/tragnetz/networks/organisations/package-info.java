@NullMarked
package tragnetz.networks.organisations;

import org.jspecify.annotations.NullMarked;
