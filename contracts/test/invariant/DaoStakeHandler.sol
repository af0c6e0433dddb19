// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {DaoRecord} from "./DaoRecord.sol";

/// @title What people do with their tokens, which the DAO's votes are to follow: hold, delegate, stake, leave, lose.
/// @dev Each call is made whether or not it is possible.
abstract contract DaoStakeHandler is DaoRecord {
    uint256 private constant MOST_COMMITMENTS = 12;
    uint256 private constant MOST_OPEN = 4;

    address internal immutable COUNCIL;

    /// @notice How often each kind of action has succeeded.
    mapping(string kind => uint256) public done;

    constructor(address council) {
        COUNCIL = council;
    }

    function transfer(uint256 random) external {
        address from = person(random);
        uint256 amount = TOKEN.balanceOf(from) / (1 + (random >> 8) % 4);
        vm.prank(from);
        assertTrue(TOKEN.transfer(person(random >> 16), amount));
        ++done["transfer"];
    }

    function delegateVotes(uint256 random) external {
        (address from, address to) = (person(random), person(random >> 8));
        vm.prank(from);
        TOKEN.delegate(to);
        _delegate[from] = to;
        ++done["delegate votes"];
    }

    function create(uint256 random) external {
        if (open() >= MOST_OPEN || STAKING.commitmentCount() >= MOST_COMMITMENTS) return;
        uint256 units = 200 + (random >> 8) % 800;
        uint256 bond = units * (20 ether + (random >> 24) % 100 ether);
        uint256 duration = 5 + (random >> 32) % 2;
        bytes memory call = abi.encodeCall(IStaking.createCommitment, (units, 10, 0, duration, 1000, bond));
        stake("create", person(random), call);
    }

    function delegate(uint256 random) external {
        uint256 amount = (1 + (random >> 8) % 5) * 1e5 ether;
        bytes memory call = abi.encodeCall(IStaking.delegate, (commitment(random), amount, type(uint256).max));
        stake("delegate", person(random >> 16), call);
    }

    function addBond(uint256 random) external {
        uint256 id = commitment(random);
        if (id == 0) return;
        uint256 amount = (1 + (random >> 8) % 5) * 1e4 ether;
        stake("add to a bond", STAKING.termsOf(id).provider, abi.encodeCall(IStaking.addBond, (id, amount)));
    }

    function undelegate(uint256 random) external {
        (uint256 id, address who) = (commitment(random), person(random >> 8));
        uint256 shares = STAKING.sharesOf(id, who) / (1 + (random >> 16) % 3);
        stake("undelegate", who, abi.encodeCall(IStaking.undelegate, (id, shares)));
    }

    /// @notice Whatever of somebody has thawed is paid out.
    function withdraw(uint256 random) external {
        address who = person(random);
        for (uint256 id = STAKING.commitmentCount(); id > 0; --id) {
            for (uint256 r = STAKING.requestCount(id, who); r > 0; --r) {
                stake("withdraw", who, abi.encodeCall(IStaking.withdraw, (id, r - 1)));
            }
        }
    }

    /// @notice The epochs of a commitment that are over are settled.
    function settle(uint256 random) external {
        uint256 id = commitment(random);
        if (id == 0) return;
        uint256 slashes = STAKING.slashCount(id);
        for (uint256 pending = STAKING.pendingOf(id); pending > 0; --pending) {
            uint256 epoch = STAKING.accountOf(id).nextEpoch;
            stake("settle", person(random >> 8), abi.encodeCall(IStaking.settle, (id, epoch)));
        }
        if (STAKING.slashCount(id) > slashes) ++done["slash"];
    }

    /// @notice The council gives the last slash of a commitment back, and somebody takes its part.
    function giveBack(uint256 random) external {
        uint256 id = commitment(random);
        uint256 count = id == 0 ? 0 : STAKING.slashCount(id);
        if (count == 0) return;
        stake("give back", COUNCIL, abi.encodeCall(IStaking.giveBack, (id, count - 1)));
        stake("take back", person(random >> 8), abi.encodeCall(IStaking.takeBack, (id, count - 1)));
    }

    function close(uint256 random) external {
        uint256 id = commitment(random);
        if (id == 0 || (random >> 8) % 2 == 0) return;
        stake("close", STAKING.termsOf(id).provider, abi.encodeCall(IStaking.close, (id)));
    }

    /// @dev The epochs up to a block are over: in some of them half of the claims of a commitment were false.
    function _claimUpTo(uint256 number, uint256 random) internal {
        for (uint256 epoch = LEDGER.currentEpoch(); epoch < number / EPOCH_BLOCKS; ++epoch) {
            for (uint256 id = STAKING.commitmentCount(); id > 0; --id) {
                uint256 claims = 3 * STAKING.unitsAt(id, epoch);
                uint256 proven = uint256(keccak256(abi.encode(random, epoch, id))) % 4 == 0 ? claims / 2 : claims;
                LEDGER.setCounts(id, epoch, claims, claims, proven);
            }
        }
    }

    function stake(string memory kind, address who, bytes memory call) private {
        vm.prank(who);
        (bool success,) = address(STAKING).call(call);
        if (success) ++done[kind];
    }

    function open() private view returns (uint256 count) {
        for (uint256 id = STAKING.commitmentCount(); id > 0; --id) {
            if (STAKING.termsOf(id).state != IStaking.State.Closed) ++count;
        }
    }

    /// @dev One of the last four; 0: there is none.
    function commitment(uint256 random) private view returns (uint256) {
        uint256 count = STAKING.commitmentCount();
        return count == 0 ? 0 : count - random % (count < MOST_OPEN ? count : MOST_OPEN);
    }
}
