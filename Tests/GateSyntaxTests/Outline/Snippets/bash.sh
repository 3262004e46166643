#!/bin/bash

# Builds.
build() {
    echo
}
function test_all { echo; }
function later() ( echo )
