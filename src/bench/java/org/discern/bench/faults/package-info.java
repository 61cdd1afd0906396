/** What is left of a class's answers when servers, networks, disks and clocks fail: the long version of the tests. */
package org.discern.bench.faults;
