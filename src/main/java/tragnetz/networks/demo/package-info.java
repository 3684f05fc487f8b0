@NullMarked
package tragnetz.networks.demo;

import org.jspecify.annotations.NullMarked;
