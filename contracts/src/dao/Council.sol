// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICouncil} from "../interfaces/ICouncil.sol";
import {Approvals} from "./Approvals.sol";
import {Calendar} from "./Calendar.sol";
import {Cohorts} from "./Cohorts.sol";
import {Nominations} from "./Nominations.sol";
import {Pauses} from "./Pauses.sol";
import {Powers} from "./Powers.sol";
import {Voting} from "./Voting.sol";

/// @title The council: seven people whom holders elect, and who together can stop and cancel, and take nothing.
/// @dev A member may be a contract, such as a wallet of several keys: members are only ever told by their address.
contract Council is Voting, Powers {
    /// @dev A pause and an action's wait are at most this part of the time between two elections.
    uint256 private constant LEAST_PART = 8;

    constructor(Config memory c, Rules memory r, address[7] memory first, address authority_)
        Cohorts(first)
        Calendar(c.electionBlocks, r, authority_)
        Nominations(c.token, c.governor)
        Approvals(c.approvals, c.actionBlocks)
        Pauses(c.staking, c.pauseBlocks)
        Powers(c.capacity, payable(c.timelock))
    {
        if (c.pauseBlocks > c.electionBlocks / LEAST_PART) {
            revert InvalidConfig("pauseBlocks");
        }
        if (c.actionBlocks > c.electionBlocks / LEAST_PART) revert InvalidConfig("actionBlocks");
        emit Configured(c, r, first, authority_);
    }

    /// @inheritdoc ICouncil
    function config() external view returns (Config memory) {
        return Config({
            token: address(TOKEN),
            governor: address(GOVERNOR),
            staking: address(STAKING),
            capacity: address(CAPACITY),
            timelock: address(TIMELOCK),
            electionBlocks: SafeCast.toUint32(ELECTION_BLOCKS),
            pauseBlocks: SafeCast.toUint32(PAUSE_BLOCKS),
            actionBlocks: SafeCast.toUint32(ACTION_BLOCKS),
            approvals: SafeCast.toUint8(APPROVALS)
        });
    }
}
