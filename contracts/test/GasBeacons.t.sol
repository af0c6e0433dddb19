// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {DrandBeacon} from "../src/beacons/DrandBeacon.sol";
import {GasWorld} from "./GasWorld.sol";
import {ChainHistory} from "./beacons/ChainHistory.sol";
import {DrandNetwork} from "./beacons/DrandNetwork.sol";

/// @title A draw so late that the EVM has forgotten the hash and the chain's history has it (EIP-2935).
/// forge-config: default.isolate = true
contract HistoryGasTest is GasWorld, ChainHistory {
    function setUp() public override {
        rules.epochBlocks = 2 ** 15;
        rules.proofWindow = 2 ** 10;
        super.setUp();
    }

    function test_drawAudit_fromTheHistory() public {
        uint256 id = sealedCommitment(1024);
        uint256 challenge = block.number;
        vm.roll(challenge + 1);
        respond(id, challenge, allOf(1024));
        uint256 drawn = block.number + rules.drawDelay;
        vm.roll(drawn + 1);
        remember(drawn, blockhash(drawn));
        vm.roll(drawn + 300);
        capacity.drawAudit(id, challenge, SHARE_ROOT, allOf(1024));
        vm.snapshotGasLastCall("drawAudit from the chain's history");
    }
}

/// @title A commitment that responds on a drand beacon, which finds a draw's hash by bisection of all its submissions.
/// forge-config: default.isolate = true
contract DrandGasTest is GasWorld, DrandNetwork {
    /// @dev Where `DrandBeacon` keeps how many blocks have a hash.
    bytes32 private constant COUNT = bytes32(uint256(1));

    DrandBeacon private beacon;

    function aBeacon() internal override returns (address) {
        beacon = newBeacon();
        return address(beacon);
    }

    function submit(uint64 round) private {
        rollTo(GENESIS + 2 * round, round);
        beacon.submit(round, signatureOf(round));
        vm.roll(block.number + 1);
    }

    function test_submit() public {
        for (uint64 round = 1; round < 4; ++round) {
            rollTo(1000 + round, round);
            beacon.submit(round, signatureOf(round));
            vm.snapshotGasLastCall(round == 1 ? "submit, a beacon's first" : "submit");
        }
    }

    function measureDraw(uint256 submissions, string memory name) private {
        submit(1);
        uint256 id = sealedCommitment(1024);
        submit(3);
        uint256 challenge = block.number - 1;
        respond(id, challenge, hashOf(3), allOf(1024));
        // Those before are in old blocks, as far as a search can see.
        vm.store(address(beacon), COUNT, bytes32(submissions - 2));
        submit(5);
        submit(6);
        capacity.drawAudit(id, challenge, SHARE_ROOT, allOf(1024));
        vm.snapshotGasLastCall(name);
    }

    function test_drawAudit_young() public {
        measureDraw(4, "drawAudit, after 4 submissions");
    }

    /// @dev 20 years of the rounds of evmnet, one in 3 s.
    function test_drawAudit_old() public {
        measureDraw(210_000_000, "drawAudit, after 210 million submissions");
    }
}
