package org.discern.classroom;

import java.util.List;
import java.util.Set;
import org.discern.account.Secrets;

/** Friendly names that say nothing of the child who bears them. */
final class Pseudonyms {

    private static final List<String> QUALITIES = words("""
            Amber Ashen Autumn Azure Bold Brave Bright Brisk Calm Candid Cedar Cheerful Clever Cobalt
            Copper Coral Cosmic Crimson Crystal Curious Dapper Daring Dawn Eager Earnest Emerald Fabled
            Fern Fleet Frosty Gentle Gilded Glad Golden Hazel Honest Indigo Ivory Jade Jolly Keen Kindly
            Lilac Lively Lucky Lunar Maple Mellow Merry Mint Misty Noble Olive Opal Patient Pearl Plucky
            Polar Quick Quiet Rosy Ruby Rustic Saffron Scarlet Silver Snowy Solar Spruce Steady Sunny
            Swift Teal Thrifty Tidy Topaz Tranquil Velvet Violet Vivid Warm Willow Witty Zesty
            """);

    private static final List<String> ANIMALS = words("""
            Albatross Alpaca Antelope Badger Beaver Bison Bobcat Bumblebee Camel Caribou Chipmunk Condor
            Cormorant Cricket Curlew Dolphin Dormouse Dragonfly Eagle Egret Falcon Finch Firefly
            Flamingo Gannet Gazelle Gecko Grebe Hare Hedgehog Heron Hoopoe Ibex Ibis Jackdaw Kestrel
            Kingfisher Kiwi Koala Ladybird Lapwing Lemur Leopard Linnet Lynx Magpie Manatee Marmot
            Marten Nightjar Nuthatch Ocelot Oriole Osprey Otter Owl Panda Pangolin Pelican Penguin
            Plover Puffin Quail Raven Robin Salmon Sandpiper Seahorse Skylark Sparrow Squirrel Starling
            Stork Swallow Tapir Tern Toucan Turtle Vicuna Wagtail Walrus Wombat Wren
            """);

    private static final int TRIES = 50;

    private Pseudonyms() {}

    /** A name that nobody in the class has. */
    static String free(Set<String> taken, Secrets secrets) {
        for (int i = 0; i < TRIES; i++) {
            String name = pick(QUALITIES, secrets) + " " + pick(ANIMALS, secrets);
            if (!taken.contains(name)) {
                return name;
            }
        }
        // So many names are taken that a number is the quicker way to a free one.
        String name = pick(QUALITIES, secrets) + " " + pick(ANIMALS, secrets);
        int number = 2;
        while (taken.contains(name + " " + number)) {
            number++;
        }
        return name + " " + number;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String pick(List<String> words, Secrets secrets) {
        return words.get(secrets.below(words.size()));
    }
}
