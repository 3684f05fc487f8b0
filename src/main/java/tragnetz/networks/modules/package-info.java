@NullMarked
package tragnetz.networks.modules;

import org.jspecify.annotations.NullMarked;
