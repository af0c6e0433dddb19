// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

/// @title What the council asks of the governor: the votes of tokens held, and of stake as a test sets it.
contract GovernorDouble {
    IVotes private immutable TOKEN;

    mapping(uint256 commitment => mapping(address account => uint256)) public stakeOf;

    constructor(IVotes token) {
        TOKEN = token;
    }

    function setStake(uint256 commitment, address account, uint256 amount) external {
        stakeOf[commitment][account] = amount;
    }

    /// @dev The parameters are the commitments' numbers, packed.
    function getVotesWithParams(address account, uint256 timepoint, bytes calldata params)
        external
        view
        returns (uint256 votes)
    {
        votes = TOKEN.getPastVotes(account, timepoint);
        for (uint256 from = 0; from < params.length; from += 32) {
            votes += stakeOf[uint256(bytes32(params[from:from + 32]))][account];
        }
    }
}
