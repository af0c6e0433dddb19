// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title What the DAO has decided, while everybody can see it coming; the account that acts for it.
/// @dev OpenZeppelin's timelock: the governor proposes, governor and council cancel, anybody executes what is due. Nobody
/// administers it but itself, by a proposal.
contract Timelock is TimelockController {
    /// @notice The longest delay, in seconds, as of `Authority`: one set by mistake or out of malice would postpone its own
    /// reduction, too.
    uint256 public constant MAX_DELAY = 30 days;

    /// @notice Without a delay something would be done in the block in which it is decided; with a longer one, hardly ever.
    /// @param delay The delay given, in seconds.
    /// @param most The longest delay allowed, in seconds.
    error DelayOutOfBounds(uint256 delay, uint256 most);

    /// @param delay seconds from queueing to execution, 1 to MAX_DELAY.
    /// @param governor proposes and cancels.
    /// @param council cancels.
    constructor(uint256 delay, address governor, address council)
        TimelockController(delay, _only(governor), _only(address(0)), address(0))
    {
        _requireWithinBounds(delay);
        _grantRole(CANCELLER_ROLE, council);
    }

    /// @inheritdoc TimelockController
    function updateDelay(uint256 newDelay) public override {
        _requireWithinBounds(newDelay);
        super.updateDelay(newDelay);
    }

    function _requireWithinBounds(uint256 delay) private pure {
        if (delay == 0 || delay > MAX_DELAY) revert DelayOutOfBounds(delay, MAX_DELAY);
    }

    function _only(address account) private pure returns (address[] memory accounts) {
        accounts = new address[](1);
        accounts[0] = account;
    }
}
