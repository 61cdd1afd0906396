/** How many answers a server takes, how fast and at what cost: the packaged server under load, beside plain inserts. */
package org.discern.bench.load;
