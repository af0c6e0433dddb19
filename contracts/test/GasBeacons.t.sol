// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {RandaoBeacon} from "../src/beacons/RandaoBeacon.sol";
import {GasWorld} from "./GasWorld.sol";
import {ChainHistory} from "./beacons/ChainHistory.sol";
import {DrandNetwork} from "./beacons/DrandNetwork.sol";
import {Headers} from "./beacons/Headers.sol";

/// @title A draw so late that the EVM has forgotten the hash and the chain's history has it (EIP-2935).
/// forge-config: default.isolate = true
contract HistoryGasTest is GasWorld, ChainHistory {
    function setUp() public override {
        rules.proofWindow = 300;
        super.setUp();
    }

    function test_draw_fromTheHistory() public {
        sealedCommitment(1);
        uint256 challenge = openNext();
        uint256 drawing = challenge + SLOT - 1;
        vm.roll(drawing + 1);
        remember(drawing, blockhash(drawing));
        vm.roll(drawing + 300);
        capacity.draw(challenge, "");
        vm.snapshotGasLastCall("draw from the chain's history");
    }
}

/// @title What a header costs on top.
/// forge-config: default.isolate = true
contract RandaoGasTest is GasWorld, Headers {
    function aBeacon() internal override returns (address) {
        return address(new RandaoBeacon());
    }

    function evidence(uint256 number) internal override returns (bytes memory header) {
        header = headerWith(number, 1_700_000_000 + number, keccak256(abi.encode(number)));
        setHeader(number, header);
    }

    function test_open_draw() public {
        sealedCommitment(1);
        openNext();
        uint256 challenge = openNext();
        vm.snapshotGasLastCall("open, on RANDAO");
        draw(challenge);
        vm.snapshotGasLastCall("draw, on RANDAO");
    }
}

/// @title What a header and a signature cost on top.
/// forge-config: default.isolate = true
contract DrandGasTest is GasWorld, DrandNetwork, Headers {
    uint64 private _round = 1;

    function aBeacon() internal override returns (address) {
        return address(newBeacon());
    }

    /// @dev Of the next round with each block.
    function evidence(uint256 number) internal override returns (bytes memory) {
        bytes memory header = headerWith(number, timeOf(++_round), keccak256("mix"));
        setHeader(number, header);
        return evidenceOf(header, _round);
    }

    function test_open_draw() public {
        uint256 id = sealedCommitment(1);
        openNext();
        uint256 challenge = openNext();
        vm.snapshotGasLastCall("open, on drand");
        respond(id, challenge, 1);
        draw(challenge);
        vm.snapshotGasLastCall("draw, on drand");
        prove(id, challenge);
        // Another block within the round.
        --_round;
        openNext();
        vm.snapshotGasLastCall("open, on drand, with a round that is known");
    }
}
