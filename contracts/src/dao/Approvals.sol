// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ICouncil} from "../interfaces/ICouncil.sol";
import {Cohorts} from "./Cohorts.sol";
import {CouncilRecords} from "./CouncilRecords.sol";

/// @title Acting together: members make the same call, and the one that makes enough of them does it.
/// @dev An action is the hash of its whole call, in which a nonce and an expiry are: a reorganisation cannot make an
/// approval one of something else, and what was done is not done again. Only approvals of those who sit now count.
abstract contract Approvals is Cohorts {
    uint256 internal immutable APPROVALS;
    uint256 internal immutable ACTION_BLOCKS;

    mapping(bytes32 action => CouncilRecords.Action) private _actions;

    modifier byApproval(uint256 expiry) {
        if (_approve(expiry)) {
            _;
        }
    }

    constructor(uint256 approvals, uint256 actionBlocks) {
        // No minority acts while all sit, and one lost key cannot keep the council from acting.
        if (approvals <= SEATS / 2 || approvals >= SEATS) revert InvalidConfig("approvals");
        if (sitting() < approvals) revert InvalidConfig("members");
        if (actionBlocks == 0) revert InvalidConfig("actionBlocks");
        APPROVALS = approvals;
        ACTION_BLOCKS = actionBlocks;
    }

    /// @inheritdoc ICouncil
    function needed() public view returns (uint256) {
        return Math.min(APPROVALS, sitting());
    }

    /// @inheritdoc ICouncil
    function actionOf(bytes32 action) external view returns (uint256 approvals, bool executed) {
        return (_count(_actions[action]), _actions[action].executed);
    }

    /// @inheritdoc ICouncil
    function hasApproved(bytes32 action, address member) external view returns (bool) {
        (bool sits, uint256 seat) = seatOf(member);
        return sits && _actions[action].approvers[seat] == member;
    }

    /// @dev Whether the call is to be done.
    function _approve(uint256 expiry) private returns (bool enough) {
        uint256 seat = _requireSeat(msg.sender);
        uint256 most = block.number + ACTION_BLOCKS;
        if (expiry < block.number || expiry > most) revert InvalidExpiry(expiry, most);
        bytes32 id = keccak256(msg.data);
        CouncilRecords.Action storage action = _actions[id];
        if (action.executed) revert AlreadyExecuted(id);
        bool again = action.approvers[seat] == msg.sender;
        action.approvers[seat] = msg.sender;
        uint256 approvals = _count(action);
        enough = approvals >= needed();
        // Others may have left since, so that fewer are needed.
        if (again && !enough) revert AlreadyApproved(id, msg.sender);
        emit Approved(id, msg.sender, approvals, needed(), msg.data);
        if (enough) {
            action.executed = true;
            emit Executed(id);
        }
    }

    function _count(CouncilRecords.Action storage action) private view returns (uint256 approvals) {
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            address approver = action.approvers[seat];
            if (approver != address(0) && approver == _memberAt(seat)) ++approvals;
        }
    }
}
