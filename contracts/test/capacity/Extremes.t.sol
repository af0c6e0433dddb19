// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

/// @title The largest commitment that there can be, in the longest windows: everything still fits where it is kept.
contract ExtremesTest is LedgerTest {
    uint64 private constant LEASE_MARKET = 3;
    uint16 private constant MOST_UNITS = 1024;
    uint8 private constant FASTEST = 31;
    uint32 private constant LONG_SLOT = 1003;

    function setUp() public override {
        (rules.blocks, rules.segments, rules.positions) = (2 ** 24, 135_300, 7);
        rules.responseWindow = 1000;
        rules.epochBlocks = 10 * LONG_SLOT;
        super.setUp();
        staking.set(ID, IStaking.Terms(provider, MOST_UNITS, 0, LAST_EPOCH, IStaking.State.Active, false, FASTEST));
        staking.setMaxLeased(ID, MOST_UNITS);
        bytes4[] memory functions = new bytes4[](1);
        functions[0] = ICapacity.setLeased.selector;
        authority.setTargetFunctionRole(address(capacity), functions, LEASE_MARKET);
        authority.grantRole(LEASE_MARKET, address(this), 0);
        sealAt(GENESIS + 10);
    }

    /// @dev Responds in the last block of the window, and proves; returns what the audit opened.
    function show(uint256 slot, uint256 n) private returns (uint256 query) {
        uint256 challenge = GENESIS + slot * LONG_SLOT;
        openAt(challenge);
        vm.roll(challenge + 1000);
        respondNow(challenge, n);
        vm.roll(challenge + 1003);
        proveNow(challenge);
        (uint256 number, uint256 claimed, bool proven) = capacity.responseOf(ID, challenge);
        assertEq(number, challenge + 1000);
        assertEq(claimed, n);
        assertTrue(proven);
        return capacity.queryOf(ID, challenge, CHAIN_ROOT);
    }

    function test_theLargestCommitment() public {
        uint256 query = show(1, MOST_UNITS);
        assertEq(query >> 10 & 1023, MOST_UNITS - 1);
        assertLt(query, R);
        assertEq(capacity.leasable(ID), MOST_UNITS);
        capacity.setLeased(ID, MOST_UNITS - 1);
        query = show(3, 1);
        assertEq(query & 2 ** 20 - 1, 0); // the only unit of one
        assertEq(capacity.leasable(ID), MOST_UNITS);
        capacity.setLeased(ID, MOST_UNITS);
        ICapacity.Counts memory n = capacity.countsOf(ID, 0);
        assertEq(n.opportunities, MOST_UNITS + 1);
        assertEq(n.proven, MOST_UNITS + 1);
        assertEq(capacity.totalProven(0), (MOST_UNITS + 1) * FASTEST);
    }

    /// @dev Every unit of the largest commitment can be drawn, and no other.
    function testFuzz_queryOf_drawsOneOfAllUnits(bytes32 hash) public {
        vm.assume(hash != 0);
        uint256 challenge = GENESIS + LONG_SLOT;
        openAt(challenge);
        respondNow(challenge, MOST_UNITS);
        vm.roll(challenge + 1003);
        vm.setBlockhash(challenge + 1002, hash);
        capacity.draw(challenge, "");
        bytes32 s = keccak256(
            abi.encode(
                "muster.draw.v2", block.chainid, address(capacity), uint256(1), ID, CHAIN_ROOT, abi.encodePacked(hash)
            )
        );
        uint256 query = capacity.queryOf(ID, challenge, CHAIN_ROOT);
        assertEq(query & 1023, uint256(s) % 1024);
        assertEq(query >> 10 & 1023, 1023);
        assertEq(query >> 23 & 2 ** 22 - 1, uint64(uint256(s) >> 128) % (31 * 135_300));
    }
}
