@NullMarked
package tragnetz.networks.platform;

import org.jspecify.annotations.NullMarked;
