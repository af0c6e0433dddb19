// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {DrandBeacon} from "../../src/beacons/DrandBeacon.sol";

/// @title A network whose rounds were signed in Go (contracts/internal/drandgen), and a beacon of it.
abstract contract DrandNetwork is Test {
    uint256 internal constant BEGIN = 1_700_000_000;
    uint256 internal constant ROUND_TIME = 3;
    /// @dev No multiple of the period.
    uint256 internal constant DELAY = 4;

    string private _json = vm.readFile("../testdata/drand.json");

    function newBeacon() internal returns (DrandBeacon) {
        return new DrandBeacon(BEGIN, ROUND_TIME, keyNamed(".key"), DELAY);
    }

    function keyNamed(string memory path) internal view returns (uint256[4] memory key) {
        uint256[] memory words = numbers(path);
        for (uint256 i = 0; i < 4; ++i) {
            key[i] = words[i];
        }
    }

    function pointNamed(string memory path) internal view returns (uint256[2] memory) {
        uint256[] memory words = numbers(path);
        return [words[0], words[1]];
    }

    function numbers(string memory path) internal view returns (uint256[] memory) {
        return vm.parseJsonUintArray(_json, path);
    }

    function messages() internal view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(_json, ".messages");
    }

    /// @dev Rounds 1 to 8.
    function signatureOf(uint64 round) internal view returns (uint256[2] memory) {
        return pointNamed(string.concat(".signatures[", vm.toString(round - 1), "]"));
    }

    /// @dev The last time of a block that a round gives its value.
    function timeOf(uint64 round) internal pure returns (uint256) {
        return BEGIN + (round - 1) * ROUND_TIME - DELAY;
    }

    function valueOf(uint64 round) internal view returns (bytes memory) {
        return abi.encodePacked(signatureOf(round));
    }

    function evidenceOf(bytes memory header, uint64 round) internal view returns (bytes memory) {
        return abi.encode(header, round, signatureOf(round));
    }
}
